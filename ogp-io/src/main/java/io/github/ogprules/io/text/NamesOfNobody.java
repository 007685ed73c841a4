package io.github.ogprules.io.text;

import java.util.regex.Pattern;

/** What people write in place of a name where a seat is vacant, or a name is to come. */
public final class NamesOfNobody {

    /** What a reader tells of one that it reads all the same. */
    public static final String PROBLEM = "read as it stands: expected the name of a member, not of a vacant seat";

    private static final Pattern VACANT = Pattern.compile(
            "[\\[(]?(?:(?:seat |currently |puesto |asiento |si\u00E8ge )?vacant(?:e|es|a)?\\b.*|vacancy\\b.*|vago\\b|vaga\\b|vakant\\b.*"
                    + "|unbesetzt\\b.*|(?:empty|open|unfilled) seat\\b.*)[\\])]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TO_COME = Pattern.compile(
            "[\\[(]?(?:t\\.?b\\.?[acdn]\\.?|n\\.? ?n\\.?|x{2,}"
                    + "|(?:por|a|\u00E0) (?:definir|designar|confirmar|nombrar|d\u00E9finir|d\u00E9signer|confirmer|nommer)"
                    + "|to be (?:announced|appointed|confirmed|decided|defined|determined|elected|filled|nominated|selected))[\\])]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NamesOfNobody() {}

    /**
     * Whether a text says that a seat is vacant.
     *
     * @param name what stands in place of a name
     * @return true for {@code vacant}, {@code [vacante]} and their like
     */
    public static boolean isVacant(String name) {
        return VACANT.matcher(name).matches();
    }

    /**
     * Whether a text says that a name is to come.
     *
     * @param name what stands in place of a name
     * @return true for {@code TBC}, {@code N.N.}, {@code por definir} and their like
     */
    public static boolean isToCome(String name) {
        return TO_COME.matcher(name).matches();
    }
}
