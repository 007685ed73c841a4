package io.github.ogprules.model.programme;

/** What the rules on local members, working groups, awards and funding decide on. */
public sealed interface ProgrammeCase permits LocalApplication, WorkingGroup, AwardEntry, Funding, Contribution {

    /** {@return what it is, in a few words, such as the name of a local government} */
    String describe();
}
