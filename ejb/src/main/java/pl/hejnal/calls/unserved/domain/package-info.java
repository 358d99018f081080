/** Why a caller was not served, and by what we made up for it. */
package pl.hejnal.calls.unserved.domain;
