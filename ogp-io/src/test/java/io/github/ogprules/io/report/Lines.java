package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

/** What texts for a terminal keep to. */
final class Lines {

    private static final int WIDTH = 100;

    private Lines() {}

    /** Lines of at most 100 characters, but for an address that begins one and goes on to its end. */
    static void check(String text) {
        assertThat(text.lines().filter(line -> line.length() > WIDTH && !isOfAnAddress(line)))
                .isEmpty();
    }

    private static boolean isOfAnAddress(String line) {
        String address = line.substring(line.lastIndexOf(' ') + 1);
        String lead = line.substring(0, line.length() - address.length());
        return address.contains("://") && lead.matches(" *((\\[\\d+]|[a-z]{1,9}) +)?");
    }
}
