package rensa.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rensa.lesson.LabListing;
import rensa.lesson.LabPreset;
import rensa.lesson.Language;
import rensa.web.lab.Opened;
import rensa.web.view.Messages;
import rensa.web.view.RecordTree;
import rensa.web.view.Told;
import rensa.web.view.Wording;

/** What a state of a lab is called, and what can be seen in it. */
final class StateNames {
    /** As much as search engines and cards show. */
    private static final int LONGEST_DESCRIPTION = 300;

    private final Labs labs;
    private final Messages messages;
    private final Map<String, Map<String, String>> presets = new ConcurrentHashMap<>();

    StateNames(Labs labs, Messages messages) {
        this.labs = labs;
        this.messages = messages;
    }

    /** The name of the lab, and of the preset if it is one. */
    String title(String lab, Opened opened, Language language) {
        Wording words = new Wording(messages, language);
        String title = words.of("lab." + lab + ".title");
        return preset(lab, opened.query())
                .map(key -> words.of("lab.named", title, words.of(key)))
                .orElse(title);
    }

    /** The title of a page about the state. */
    String pageTitle(String lab, Opened opened, Language language) {
        return messages.text(language, "lab.page-title", title(lab, opened, language));
    }

    /** What can be done in the lab; before that, where it is in a state of somebody's own, what it shows. */
    String description(String lab, Opened opened, Language language) {
        String general = messages.text(language, "lab." + lab + ".description");
        Optional<String> sentence = RecordTree.first(opened.view(), Told.class).map(Told::sentence);
        return opened.query().isEmpty() || sentence.isEmpty()
                ? general
                : shortened(messages.text(language, "lab.state-description", sentence.get(), general));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_DESCRIPTION) - 1);
        return text.substring(0, end) + "…";
    }

    /** The key of the name of a preset, if a query says just that. A bare lab is the lab itself. */
    private Optional<String> preset(String lab, String query) {
        return query.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        presets.computeIfAbsent(lab, this::presetsOf).get(query));
    }

    private Map<String, String> presetsOf(String lab) {
        Map<String, String> names = new HashMap<>();
        for (LabPreset preset : LabListing.byId(lab).orElseThrow().presets()) {
            names.putIfAbsent(labs.query(preset.start()), preset.nameKey());
        }
        return names;
    }
}
