/**
 * The programs that telephone for us, as processes: started in a directory of their own, watched, and cleaned up after.
 * What they are to do on the telephone belongs to those who use them.
 */
package pl.hejnal.phone.process;
