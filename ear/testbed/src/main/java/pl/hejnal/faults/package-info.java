/**
 * {@code ./hejnal faults}: residents call, clerks answer, and meanwhile everything that can break is broken by a seed's
 * schedule. Then the oracle holds callers, PBX and office against each other; what is found is a fault of the product.
 */
package pl.hejnal.faults;
