/**
 * The policies of calls. It knows no call.
 */
package pl.hejnal.calls.policy.domain;
