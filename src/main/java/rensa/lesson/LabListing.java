package rensa.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lab in the catalogue. Its title and its one sentence are the messages {@code lab.<id>.title} and {@code lab.<id>.lead}.
 *
 * @param id permanent: its name in the URL
 * @param presets states worth opening, in the order of its page
 */
public record LabListing(String id, List<LabPreset> presets) {
    /** Every lab, in the order of the list of labs. */
    public static final List<LabListing> ALL = List.of(
            new LabListing("graph", Presets.ALL.stream().map(LabPreset::of).toList()),
            new LabListing("picture", PicturePresets.ALL),
            new LabListing("neuron", NeuronPresets.ALL),
            new LabListing("activation", ActivationPresets.ALL),
            new LabListing("output", OutputPresets.ALL),
            new LabListing("loss", LossPresets.ALL),
            new LabListing("network", NetworkPresets.ALL),
            new LabListing("gradient-check", GradientCheckPresets.ALL),
            new LabListing("descent", DescentPresets.ALL),
            new LabListing("training", TrainingPresets.ALL),
            new LabListing("digits", DigitsPresets.ALL),
            new LabListing("digit-training", DigitTrainingPresets.ALL));

    public LabListing {
        presets = List.copyOf(presets);
    }

    /** The lab of this name. */
    public static Optional<LabListing> byId(String id) {
        return ALL.stream().filter(lab -> lab.id().equals(id)).findFirst();
    }
}
