/** What must be ready before anything else of the office starts. It knows no part of the office. */
package pl.hejnal.integration.startup;
