/**
 * The gradient check lab: the gradients of a network or a program beside those of numerical differentiation, for any step.
 *
 * <p>{@code CheckState} is what a URL says, {@code Subject} what is checked in it, {@code CheckRun} what the engine made of
 * it: every element checked, the errors of one of them for many steps ({@code ErrorCurve}), and what both ways cost ({@code
 * Cost}). The classes that end in {@code InWords} put that into words.
 */
package rensa.web.lab.gradientcheck;
