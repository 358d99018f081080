/** Attacks on what listens for telephones and for the PBX: SIP, FastAGI, AMI. */
package pl.hejnal.attack.sip;
