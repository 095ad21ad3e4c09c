using System;
using System.Collections.Generic;

namespace CorpusGen.Articles.Layout;

/// <summary>
/// Words that belong to web pages and not to articles. Collected by hand from what news sites of many publishers print around their articles
/// (sharing, subscriptions, comments, advertising, navigation, legal lines); each entry was asked whether a journalist could write it as a paragraph
/// of prose. All in lower case; <c>#</c> stands for a number.
/// </summary>
internal static class PageWords
{
    /// <summary>No line of the first two tables has more words.</summary>
    public const int MostWordsOfLine = 8;

    /// <summary>Whole lines that are furniture wherever they stand.</summary>
    public static readonly HashSet<string> Lines = Table(
        "# comment", "# comments", "# min read", "# minute read", "# minutes read", "# shares", "accept all cookies", "accept cookies", "ad feedback",
        "add a comment", "advertisement", "advertisement continue reading the main story", "advertising", "all rights reserved", "also read",
        "article continues after advertisement", "article continues below", "article continues below advertisement", "back to top", "by subscribing",
        "click here", "comments #", "comments are closed", "continue reading", "continue reading below", "cookie policy", "cookie settings",
        "copy link", "download", "download app", "download our app", "download the app", "editor's picks", "editors' picks", "email this article",
        "enable javascript", "follow us", "get the app", "image caption", "install our app", "keep reading", "latest news", "leave a comment",
        "leave a reply", "listen to this article", "load more", "log in", "log out", "login", "manage your account", "more from", "more news",
        "more stories", "more stories like this", "most popular", "most read", "most viewed", "my account", "next article", "next story", "no comments",
        "no comments yet", "post a comment", "previous article", "previous story", "print this article", "privacy policy", "read also", "read more",
        "read next", "recommended for you", "recommended stories", "register", "related articles", "related content", "related coverage", "related news",
        "related posts", "related stories", "related topics", "related video", "related videos", "reply", "report a typo", "report an error",
        "report this ad", "save article", "save for later", "scroll to continue", "search trends", "see also", "see more", "share on facebook",
        "share on linkedin", "share on twitter", "share on whatsapp", "share this", "share this article", "share this page", "share this post",
        "share this story", "share via email", "show comments", "show more", "sign in", "sign in or register", "sign out", "sign up", "sign up now",
        "skip advertisement", "skip navigation", "skip to content", "skip to main content", "sponsored", "sponsored content",
        "story continues", "story continues below", "story continues below advertisement", "subscribe", "subscribe now", "subscribe today",
        "subscribe to read", "terms and conditions", "terms of service", "terms of use", "thank you for reading", "top stories", "trending now",
        "trending stories", "up next", "view all", "view comments", "view gallery", "watch live", "we use cookies", "what to read next",
        "write a comment", "you may also like", "you might also like", "you might be interested in", "your ad choices");

    /// <summary>Whole lines that are furniture at the edges of a page, or beside other furniture, and may be a heading elsewhere.</summary>
    public static readonly HashSet<string> EdgeLines = Table(
        "# hours ago", "# hour ago", "# minutes ago", "# days ago", "# day ago", "about us", "analysis", "archive", "back", "business", "close", "comment",
        "comments", "contact", "contact us", "culture", "email", "europe", "exclusive", "explore", "facebook", "features", "gallery", "help", "home",
        "instagram", "latest", "link", "linkedin", "listen", "live", "loading", "markets", "menu", "messenger", "more", "news", "newsletter",
        "newsletters", "next", "opinion", "opinions", "pinterest", "play", "play video", "podcasts", "politics", "previous", "print", "recommended",
        "reddit", "related", "reuse this content", "save", "search", "share", "sport", "sports", "tags", "telegram", "topics", "trending", "tweet",
        "twitter", "video", "videos", "watch", "weather", "whatsapp", "world", "world news", "youtube");

    /// <summary>How a line begins that leads away from the article or says whose page it is. A colon belongs to it where one is written.</summary>
    public static readonly LineOpenings Openings = new(
        "read more:", "read also:", "also read:", "read next:", "read:", "see also:", "more on this:", "related:", "related article:", "related articles:",
        "related story:", "related stories:", "recommended:", "must read:", "tags:", "filed under:", "topics:", "download:", "advertisement:",
        "\u00A9", "copyright \u00A9", "copyright (c)", "all rights reserved");

    /// <summary>How a line begins that asks the reader to do something on the page.</summary>
    public static readonly LineOpenings Calls = new(
        "already a", "already have", "be the first to", "become a", "by clicking", "by continuing", "by signing", "by submitting", "by subscribing", "click",
        "comment on", "contact the author", "contact the editor", "contact us", "create a free", "create an account", "don't miss", "don\u2019t miss",
        "donate", "download our", "download the", "e-mail us", "email us", "enable", "enjoy unlimited", "enter your", "feedback", "follow", "for full access",
        "for more", "get access", "get full access", "get our", "get the latest", "get unlimited", "have a", "help us", "if you are a", "if you enjoyed",
        "if you have", "if you like", "if you want to", "if you would like to", "join", "like us", "like what you", "log in", "not a", "please",
        "register", "share this", "share your", "sign in", "sign up", "start your", "subscribe", "support independent", "support local", "support our",
        "support quality", "support us", "tap", "thank you for", "thanks for", "there are currently no", "there are no comments", "this article is",
        "this content is", "this post is", "this story is", "to comment", "to continue", "to keep reading", "to participate", "to read", "try a",
        "try for", "try it", "try our", "unlock", "want more", "want to", "we use cookies", "you can also", "you have reached", "you must", "you need to");

    /// <summary>What such lines are about.</summary>
    public static readonly HashSet<string> Things = Table(
        "access", "account", "ad", "ads", "advertising", "app", "article", "articles", "browser", "comment", "comments", "contact", "content",
        "contribute", "cookies", "conversation", "digital", "discussion", "download", "email", "exclusive", "exclusively", "expertise", "facebook", "free", "here", "inbox",
        "instagram", "itunes", "javascript", "journalism", "limit", "linkedin", "log", "login", "mail", "member", "members", "membership", "newsletter",
        "newsletters", "notifications", "participate", "password", "paywall", "podcast", "podcasts", "post", "premium", "privacy", "reader",
        "readers", "reading", "register", "respond", "response", "responses", "sign", "site", "stories", "story", "subscribe", "subscriber",
        "subscribers", "subscription", "subscriptions", "telegram", "trial", "twitter", "unlimited", "website", "whatsapp", "youtube");

    /// <summary>Words that report somebody's words: a line with one of them is prose, whatever else stands in it.</summary>
    public static readonly HashSet<string> Reporting = Table(
        "added", "announced", "argued", "asked", "called", "claimed", "denied", "insisted", "noted", "reported", "said", "says", "stated", "told",
        "tweeted", "urged", "warned", "wrote");

    /// <summary>Words of roles and organisations: what stands beside a person's name in a byline, and never in one.</summary>
    public static readonly HashSet<string> Roles = Table(
        "agency", "analyst", "associated", "author", "broadcasting", "bureau", "chief", "columnist", "contributor", "contributors", "correspondent", "daily", "desk",
        "editor", "editorial", "editors", "freelance", "gazette", "guest", "herald", "journal", "journalist", "magazine", "media", "network", "news",
        "newspaper", "newsroom", "online", "opinion", "photographer", "politics", "post", "press", "producer", "radio", "reporter", "reporters",
        "review", "senior", "service", "services", "special", "staff", "team", "television", "times", "today", "tribune", "tv", "weekly", "wire",
        "wires", "writer", "writers");

    private static HashSet<string> Table(params string[] words) => new(words, StringComparer.Ordinal);
}
