/** The picture lab: how a picture of 8 × 8 pixels becomes a vector that a network can take. */
package rensa.web.lab.picture;
