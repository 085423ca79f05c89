package rensa.web.lab;

import java.util.List;
import java.util.Optional;
import rensa.web.view.Footing;
import rensa.web.view.Kept;
import rensa.web.view.Wording;

/**
 * Where a lab stands.
 *
 * @param id the id of its element in the page, from which those of its parts are made
 * @param path where its form goes: the URL of the lab, without a query
 * @param words the reader's language
 * @param embedding how it stands in a frame of somebody else's page; absent in our own pages
 */
public record Frame(String id, String path, Wording words, Optional<Embedding> embedding) {

    /** A lab in our own pages. */
    public Frame(String id, String path, Wording words) {
        this(id, path, words, Optional.empty());
    }

    /**
     * The URL of a state of the lab, where it stands.
     *
     * @param query the state, with its question mark; empty for the default
     */
    public String url(String query) {
        String url = path + query;
        return embedding.map(how -> how.on(url)).orElse(url);
    }

    /** The URL of something below the lab, in a state of it. */
    public String urlBelow(String name, String query) {
        return url("/" + name + query);
    }

    /** What a form has to say of the frame beside its fields. */
    public List<Kept> kept() {
        return embedding.map(Embedding::kept).orElse(List.of());
    }

    /**
     * The URL of a state of another lab in the same language, for the same frame. What is locked stays behind: the other lab
     * has other fields.
     */
    public String urlOf(String lab, String query) {
        return urlAt(embedding.isPresent() ? "embed" : "labs", lab + query);
    }

    /** The URL of an exercise in the same language, for the same frame. What is locked stays behind here too. */
    public String urlOfExercise(String page, String query) {
        return urlAt(embedding.isPresent() ? "embed/practice" : "practice", page + query);
    }

    private String urlAt(String place, String what) {
        String url = "/" + words.language().code() + "/" + place + "/" + what;
        return embedding.map(how -> how.unlocked().on(url)).orElse(url);
    }

    /** Where a state of the lab is found elsewhere. */
    public Footing footing(String query) {
        return new Footing(ofLab("labs") + query, embedding.isPresent() ? null : ofLab("share") + query, kept());
    }

    private String ofLab(String place) {
        return "/" + words.language().code() + "/" + place + path.substring(path.lastIndexOf('/'));
    }

    /** Where a state of the exercise is found elsewhere. */
    public Footing footingOfExercise(String query) {
        String page = "/practice" + path.substring(path.lastIndexOf('/')) + query;
        String language = "/" + words.language().code();
        return new Footing(language + page, embedding.isPresent() ? null : language + "/share" + page, kept());
    }
}
