package rensa.web.lab.digits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rensa.network.digits.DigitReader;

/** The networks that read digits: each is trained when it is first asked for, once for all visitors of the server. */
public final class Readers {
    /** How many there are, by their seeds from 1: so few that all of them can be kept. */
    static final int SEEDS = 8;

    private final Map<Integer, DigitReader> trained = new ConcurrentHashMap<>();

    /** The network of a seed; whoever asks for it while it is being trained waits. */
    DigitReader of(int seed) {
        return trained.computeIfAbsent(seed, DigitReader::train);
    }
}
