/**
 * Pictures of digits to learn from: {@link rensa.network.digits.DrawnDigits}, which draws 8 × 8 pixels by itself from a seed,
 * and {@link rensa.network.digits.Mnist}, which reads the files of the well-known set of handwritten digits where somebody
 * has them. Both give {@link rensa.network.digits.Pictures}.
 */
package rensa.network.digits;
