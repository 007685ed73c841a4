package io.github.ogprules.model;

/** A name of a country, as a list prints it. */
record CountryName(CountryCode code, String text) {

    /** The name with the code, for messages. */
    @Override
    public String toString() {
        return text + " (" + code + ")";
    }
}
