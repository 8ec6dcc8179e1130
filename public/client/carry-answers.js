"use strict";
(function () { var e = document.documentElement; e.setAttribute("data-js", ""); function t() { var e = location.hash.indexOf("=") > 0 ? location.hash : location.search; return e.indexOf("=") > 0 ? e.replace(/^[#?]/, "").split("&") : []; } var n = function (e) { return e.split("=")[0]; }; function r(r) { var i = t(), a = r.getAttribute("data-answer"); if (i.length === 0 || e.hasAttribute("data-hydrated"))
    return; var o = i.filter(function (e) { return n(e) !== n(a); }).concat(a); r.setAttribute("href", r.getAttribute("href").split("#")[0] + "#" + o.sort().join("&")); } document.addEventListener("click", function (e) { var t = e.target; for (; t && !(t.getAttribute && t.getAttribute("data-answer"));)
    t = t.parentElement; t && r(t); }, !0), document.addEventListener("DOMContentLoaded", function () { var e = document.querySelectorAll("a[data-answer]"); for (var t_1 = 0; t_1 < e.length; t_1++)
    r(e[t_1]); }); })();
