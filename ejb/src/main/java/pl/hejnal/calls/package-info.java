/**
 * Where the telephone reports what happens to a call, from its arrival to its end. Callbacks, transfers, voicemails,
 * the PBX's journal and what screens read have rooms of their own beside it.
 */
package pl.hejnal.calls;
