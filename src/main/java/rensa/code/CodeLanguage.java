package rensa.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import rensa.engine.Gradients;

/** A language in which a run can be had as a program. */
public enum CodeLanguage {
    /** Both passes written out, as array operations. */
    NUMPY("numpy", "rensa_numpy.py", NumPyListing::new),
    /** The forward pass alone: the gradients are found by PyTorch's own differentiation, which makes it a second opinion. */
    TORCH("torch", "rensa_torch.py", TorchListing::new),
    /** Both passes written out, with nothing but the JDK. */
    JAVA("java", "RensaExport.java", JavaListing::new);

    private final String id;
    private final String fileName;
    private final BiFunction<Gradients, Remarks, Listing> listing;

    CodeLanguage(String id, String fileName, BiFunction<Gradients, Remarks, Listing> listing) {
        this.id = id;
        this.fileName = fileName;
        this.listing = listing;
    }

    public static Optional<CodeLanguage> of(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id.equals(id))
                .findFirst();
    }

    /** The permanent name, as in URLs. */
    public String id() {
        return id;
    }

    /** What the file must be called so that it runs as its first lines say. */
    public String fileName() {
        return fileName;
    }

    /**
     * A whole file, which prints the output and the gradients of all inputs, and fails if they are not those of the run.
     *
     * @param gradients of a run from ones of the output's shape, with all gradients wanted
     */
    public String write(Gradients gradients, Remarks remarks) {
        return listing.apply(gradients, remarks).write();
    }
}
