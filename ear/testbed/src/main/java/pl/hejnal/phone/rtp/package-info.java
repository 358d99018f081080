/** Voice on the wire: packets sent and received at their pace, and the known prompt that is recognised in them. */
package pl.hejnal.phone.rtp;
