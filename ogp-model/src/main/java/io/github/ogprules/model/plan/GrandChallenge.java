package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * One of the five grand challenges that action plans of the early years addressed.
 *
 * @see <a href="http://www.opengovpartnership.org/how-it-works/action-plans">OGP's guidance on action plans</a>
 * @see <a href="https://github.com/Vizzuality/ogp">The five flags in the commitments databases of 2015 to 2017</a>
 */
public enum GrandChallenge implements CodeList {
    /** Better public services. */
    PUBLIC_SERVICES("Public services", "GC-PubSvc"),
    /** Public integrity. */
    PUBLIC_INTEGRITY("Public integrity", "GC-PubInt"),
    /** Management of public resources. */
    PUBLIC_RESOURCES("Public resources", "GC-PubRes"),
    /** Safer communities. */
    SAFER_COMMUNITIES("Safer communities", "GC-SafComm"),
    /** Corporate accountability. */
    CORPORATE_ACCOUNTABILITY("Corporate accountability", "GC-CorpAcc");

    private final String label;
    private final List<String> spellings;

    GrandChallenge(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
    }

    /**
     * The grand challenge that a text stands for.
     *
     * @param text a label or a column header of OGP's files, in any case
     * @return the grand challenge
     * @throws IllegalArgumentException if it is no grand challenge; the message lists the five
     */
    public static GrandChallenge parse(String text) {
        return CodeList.parse(GrandChallenge.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
