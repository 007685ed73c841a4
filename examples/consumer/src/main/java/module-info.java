/** Somebody who embeds the library. */
module io.github.ogprules.examples.consumer {
    requires io.github.ogprules.io;
}
