/**
 * The neuron lab: one neuron of scalar nodes, as a picture, with the curve of its activation.
 *
 * <p>Read it in this order: {@link rensa.web.lab.neuron.NeuronProgram} (what is run), {@link
 * rensa.web.lab.neuron.NeuronState} (what was asked for), {@link rensa.web.lab.neuron.NeuronLab}, {@link
 * rensa.web.lab.neuron.NeuronDrawing} (the picture), {@link rensa.web.lab.neuron.ActivationCurve} (the curve).
 */
package rensa.web.lab.neuron;
