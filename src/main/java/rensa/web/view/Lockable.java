package rensa.web.view;

/** What a reader edits in a lab, and what somebody who puts the lab into their own page may keep as it is. */
public interface Lockable {
    /** The name of its parameter, by which it is locked. */
    String lockName();

    /** What it holds, in words; null where a message says it, {@code share.lock.NAME}. */
    String lockLabel();

    /** Whether anybody would want to keep what it holds. */
    default boolean isWorthLocking() {
        return true;
    }

    /** The same, locked. */
    Record lock();
}
