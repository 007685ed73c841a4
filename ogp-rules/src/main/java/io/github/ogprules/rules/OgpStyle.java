package io.github.ogprules.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type of this module is generated. It stands on the top package and holds for the packages below.
 *
 * <p>Only the annotated type and its nested builder are public; nobody else can implement it.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        overshadowImplementation = true,
        depluralize = true,
        // The factory of a value takes every attribute, in the order of the accessors.
        allParameters = true,
        // A decision prints in one line, not with all that stands behind it.
        underrideToString = "summary",
        // A builder only for types that nest one, withX only for types that extend their WithType: a generated one
        // would override a hand-written one unseen.
        defaults = @Value.Immutable(builder = false, copy = false),
        jdkOnly = true,
        // A list of findings is handed over without a copy. A set or map would come in random order: no type here has
        // one.
        jdk9Collections = true,
        jakarta = true,
        // None of Immutables' own: a user's compiler would look for it.
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface OgpStyle {}
