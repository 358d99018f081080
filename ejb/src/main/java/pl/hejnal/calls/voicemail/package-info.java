/**
 * Voicemails and recorded talks of a ticket, handed out with an entry in the read log. Sentences that the office
 * records are in {@code speech.recordings}.
 */
package pl.hejnal.calls.voicemail;
