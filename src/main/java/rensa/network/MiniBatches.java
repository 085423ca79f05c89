package rensa.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * All rows in batches, every epoch in another order. The seed and the epoch alone decide the order, so that an epoch can be
 * gone through again without those before it.
 *
 * @param size how many rows a batch has; the last of an epoch has what is left
 */
public record MiniBatches(Batch rows, int size, long seed) {
    public MiniBatches {
        if (size < 1) {
            throw new IllegalArgumentException("batches of " + size);
        }
    }

    /** How many there are in an epoch. */
    public int perEpoch() {
        return (rows.rows() + size - 1) / size;
    }

    /**
     * The batches of an epoch, in their order.
     *
     * @param epoch from 0
     */
    public List<Batch> of(int epoch) {
        int[] order = order(epoch);
        List<Batch> batches = new ArrayList<>(perEpoch());
        for (int start = 0; start < order.length; start += size) {
            batches.add(rows.rows(Arrays.copyOfRange(order, start, Math.min(start + size, order.length))));
        }
        return batches;
    }

    /** A permutation of all rows (Fisher and Yates, as Durstenfeld has it). */
    private int[] order(int epoch) {
        Random random = Draws.of(seed, Draws.EPOCHS - epoch);
        int[] order = new int[rows.rows()];
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
