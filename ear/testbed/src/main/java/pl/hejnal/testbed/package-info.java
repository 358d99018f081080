/** Where {@code ./hejnal} enters the test bed: its commands beside the launcher's. */
package pl.hejnal.testbed;
