package rensa.web.view;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text in a view that is shown as a whole attribute, and whose absence leaves out that attribute and changes nothing
 * else. Whether it is there then does not belong to the shape of the view (see {@link Skeleton}), as it must not for a text
 * that comes and goes with the numbers.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Omissible {}
