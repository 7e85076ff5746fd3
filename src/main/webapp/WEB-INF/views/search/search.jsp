<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%-- records: EL 5 does not take their components for properties --%>
<t:page title="search.title" heading="${empty page ? '' : messages.text('search.of', q)}" description="${messages.text('search.description')}">
  <jsp:attribute name="head">
    <meta name="robots" content="noindex">
    <c:if test="${not empty next}"><link rel="next" href="<c:out value="${next}"/>"></c:if>
  </jsp:attribute>
  <jsp:body>
    <c:if test="${not empty page}"><h1><fmt:message key="search.title"/></h1></c:if>
    <form role="search" class="search" action="${links.to('SearchController#show')}">
      <t:field name="q" type="search" label="search.words" value="${q}" autocapitalize="none"/>
      <button><fmt:message key="search.send"/></button>
    </form>
    <details class="help">
      <summary><fmt:message key="search.help"/></summary>
      <dl>
        <div>
          <dt><kbd><fmt:message key="search.help.words"/></kbd></dt>
          <dd><fmt:message key="search.help.words.text"/></dd>
        </div>
        <div>
          <dt><kbd><fmt:message key="search.help.phrase"/></kbd></dt>
          <dd><fmt:message key="search.help.phrase.text"/></dd>
        </div>
        <div>
          <dt><kbd><fmt:message key="search.help.prefix"/></kbd></dt>
          <dd><fmt:message key="search.help.prefix.text"/></dd>
        </div>
        <div>
          <dt><kbd><fmt:message key="search.help.without"/></kbd></dt>
          <dd><fmt:message key="search.help.without.text"/></dd>
        </div>
        <div>
          <dt><kbd><fmt:message key="search.help.author"/></kbd></dt>
          <dd><fmt:message key="search.help.author.text"/></dd>
        </div>
        <div>
          <dt><kbd><fmt:message key="search.help.tag"/></kbd></dt>
          <dd><fmt:message key="search.help.tag.text"/></dd>
        </div>
        <div>
          <dt><kbd><fmt:message key="search.help.dates"/></kbd></dt>
          <dd><fmt:message key="search.help.dates.text"/></dd>
        </div>
      </dl>
    </details>
    <c:if test="${busy}"><p class="note" role="alert"><fmt:message key="search.busy"/></p></c:if>
    <c:if test="${not empty page}">
      <c:if test="${not page.complete()}"><p class="note"><fmt:message key="search.incomplete"/></p></c:if>
      <c:if test="${not page.inTime()}"><p class="note"><fmt:message key="search.late"/></p></c:if>
      <c:if test="${page.cut()}"><p class="note"><c:out value="${messages.text('search.cut', limits.terms(), limits.prefixes())}"/></p></c:if>
      <c:forEach var="entry" items="${page.entries()}">
        <article class="entry" lang="<c:out value="${entry.language}"/>">
          <h2 dir="${entry.direction}"><a href="${links.to('EntryController#show', entry.id, entry.slug)}"><c:out value="${entry.title}"/></a></h2>
          <t:byline moment="${entry.datedAt}" author="${entry.author}"/>
          <p class="excerpt" dir="${entry.direction}">${page.excerpts()[entry.id]}</p>
        </article>
      </c:forEach>
      <c:if test="${empty page.entries()}">
        <p class="none"><fmt:message key="${first ? 'search.none' : 'search.end'}"/></p>
        <c:if test="${first}"><p><fmt:message key="search.none.advice"/></p></c:if>
      </c:if>
      <c:if test="${not empty previous or not empty next}">
        <nav class="choices" aria-label="<fmt:message key="search.pages"/>">
          <c:if test="${not empty previous}">
            <a class="button quiet" rel="prev" href="<c:out value="${previous}"/>"><fmt:message key="search.previous"/></a>
          </c:if>
          <c:if test="${not empty next}">
            <a class="button quiet" rel="next" href="<c:out value="${next}"/>"><fmt:message key="search.pages"/></a>
          </c:if>
        </nav>
      </c:if>
    </c:if>
  </jsp:body>
</t:page>
