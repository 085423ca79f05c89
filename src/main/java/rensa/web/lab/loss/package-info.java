/** The loss lab: what each output adds to a loss, and the gradient that it gets. */
package rensa.web.lab.loss;
