/**
 * Hears the PBX through its manager interface (AMI) and tells it which clerks are at their telephones. What AMI says is
 * a hint for the screens: nothing here decides what a call finally was, that is the PBX's journal's.
 */
package pl.hejnal.integration.telephony.ami;
