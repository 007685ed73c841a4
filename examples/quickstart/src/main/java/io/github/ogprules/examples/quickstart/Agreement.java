package io.github.ogprules.examples.quickstart;

/** How what is computed stands to what is published. */
enum Agreement {
    EQUAL("as published"),
    POSSIBLE("as published as far as is known"),
    DIFFERENT("different from published");

    private final String label;

    Agreement(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
