package io.github.ogprules.io.irm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names in a header, with what each can be a form of; what several layouts ask for is worked out once. */
final class HeaderNames {

    /** The longest name of OGP has some 120 characters; a longer text is none. */
    private static final int LONGEST = 500;

    private final List<String> folded;
    private final Map<Integer, List<HeaderForm>> forms = new HashMap<>();

    HeaderNames(List<String> names) {
        folded = names.stream().map(ColumnNames::folded).toList();
    }

    int size() {
        return folded.size();
    }

    /** A name without regard to case, line breaks and white space. */
    String folded(int position) {
        return folded.get(position);
    }

    /** What a name can be a form of, the most likely first. */
    List<HeaderForm> forms(int position) {
        String name = folded.get(position);
        return name.isEmpty() || name.length() > LONGEST
                ? List.of()
                : forms.computeIfAbsent(position, unused -> HeaderForm.all(name));
    }
}
