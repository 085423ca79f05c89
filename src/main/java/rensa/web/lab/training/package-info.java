/** The training lab: a network that learns points of the plane, as it learns; and up to four runs side by side. */
package rensa.web.lab.training;
