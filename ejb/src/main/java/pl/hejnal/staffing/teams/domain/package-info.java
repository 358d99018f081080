/** Teams, and in which a clerk was when. */
package pl.hejnal.staffing.teams.domain;
