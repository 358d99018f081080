/** Violations of the rules of the test bed, each planted on purpose so that its rule is seen red. Nothing here runs. */
package planted;
