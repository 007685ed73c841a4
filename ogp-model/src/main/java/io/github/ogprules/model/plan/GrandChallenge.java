package io.github.ogprules.model.plan;

import io.github.ogprules.model.OgpTerm;
import java.util.List;

/**
 * One of the five grand challenges that action plans of the early years addressed.
 *
 * @see <a href="http://www.opengovpartnership.org/how-it-works/action-plans">OGP's guidance on action plans</a>
 * @see <a href="https://github.com/Vizzuality/ogp">The five flags in the commitments databases of 2015 to 2017</a>
 */
public enum GrandChallenge implements OgpTerm {
    /** Better public services. */
    PUBLIC_SERVICES("GC-PubSvc"),
    /** Public integrity. */
    PUBLIC_INTEGRITY("GC-PubInt"),
    /** Management of public resources. */
    PUBLIC_RESOURCES("GC-PubRes"),
    /** Safer communities. */
    SAFER_COMMUNITIES("GC-SafComm"),
    /** Corporate accountability. */
    CORPORATE_ACCOUNTABILITY("GC-CorpAcc");

    private final List<String> spellings;

    GrandChallenge(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
