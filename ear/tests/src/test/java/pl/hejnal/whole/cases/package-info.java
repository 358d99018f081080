/** Tests of cases and of the departments' systems behind them. */
package pl.hejnal.whole.cases;
