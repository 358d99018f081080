/**
 * {@code ./hejnal attack}: tries, against a running demonstration instance, what nobody may succeed in. Each attack is
 * one class. Nothing here is part of what a city installs, and an attack never ends or changes the instance for good.
 */
package pl.hejnal.attack;
