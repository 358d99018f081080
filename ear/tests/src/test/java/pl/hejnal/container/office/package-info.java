/** The office in the container: how it is deployed with its tests, its database, and whoever asks its counters. */
package pl.hejnal.container.office;
