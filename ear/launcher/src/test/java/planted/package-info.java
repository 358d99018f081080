/** Violations of the rules of the launcher, each planted on purpose so that its rule is seen red. Nothing here runs. */
package planted;
