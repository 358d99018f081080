/**
 * The page of the plan: the tree of nodes and the form of one, with what is wrong beside it. The draft itself is the page's
 * neighbour {@code faces.menu.Draft}, and what a menu must keep is judged in menu.
 */
package pl.hejnal.web.faces.menu.plan;
