package rensa.web.training;

import rensa.network.TrainingRun;

/** Something to train. Equal ones are trained once, for all who ask, so it is a record of all that decides its numbers. */
public interface Training {
    /** The run before its first update. */
    TrainingRun start();

    /** How many rows of data it holds. */
    default int rows() {
        return 0;
    }
}
