package rensa.network;

/** A value that a setting of an optimizer cannot have. */
public final class UnsuitableSetting extends RuntimeException {
    private final Setting setting;
    private final double value;

    UnsuitableSetting(Setting setting, double value) {
        super(setting.id() + " of " + value, null, false, false);
        this.setting = setting;
        this.value = value;
    }

    public Setting setting() {
        return setting;
    }

    public double value() {
        return value;
    }
}
