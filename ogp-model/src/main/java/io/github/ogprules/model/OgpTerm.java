package io.github.ogprules.model;

/** A code list of terms as OGP writes them: with a capital letter, such as {@code Under procedural review}. */
public interface OgpTerm extends CodeList {

    /**
     * {@return OGP's own label of this value where there is one; the name of the constant as words, the first with a capital
     * letter, unless the code list says otherwise}
     */
    @Override
    default String getLabel() {
        return Labels.term(name());
    }
}
