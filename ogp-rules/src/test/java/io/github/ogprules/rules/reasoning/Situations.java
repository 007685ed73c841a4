package io.github.ogprules.rules.reasoning;

import java.util.stream.Stream;

/** The situations of a space, of the input that stands for any. */
public final class Situations {

    private Situations() {}

    public static <I> Stream<I> of(Space<I> space) {
        return space.situations();
    }

    public static <I> I of(Space<I> space, int code) {
        return space.situation(code);
    }
}
