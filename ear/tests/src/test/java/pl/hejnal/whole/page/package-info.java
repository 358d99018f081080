/** The pages of the office as a person uses them, one class a page. What they must show is said by the tests. */
package pl.hejnal.whole.page;
