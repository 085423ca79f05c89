/** Figures of networks: neurons in columns, and an edge for each weight. */
package rensa.figure.network;
