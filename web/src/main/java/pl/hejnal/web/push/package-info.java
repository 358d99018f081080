/**
 * Carries the office's events to the open pages: what rings to its own clerk, the wallboard to whoever has it open.
 * It holds no state but who may have a page open: one that reconnects asks for what it missed, or is told anew.
 */
package pl.hejnal.web.push;
