/**
 * The office as a whole, tried from outside: real calls, clerks' real telephones, a real browser, the REST interface.
 * Nothing here reaches into the server; what can be proven without one belongs beside the code it proves.
 */
package pl.hejnal.whole;
