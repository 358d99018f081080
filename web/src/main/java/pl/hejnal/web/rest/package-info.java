/**
 * The interface for other programs, /api/v1: calls, tickets and health.
 * Screens do not use it; errors leave through one mapper as problem+json.
 */
package pl.hejnal.web.rest;
