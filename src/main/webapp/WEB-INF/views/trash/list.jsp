<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="trash.title">
  <jsp:body>
    <c:choose>
      <c:when test="${empty page.items}">
        <p><fmt:message key="${page.isFirst() ? 'trash.empty' : 'entry.list.end'}"/></p>
      </c:when>
      <c:otherwise>
        <p><c:out value="${messages.text('trash.text', days)}"/></p>
        <ul class="rows">
          <c:forEach var="entry" items="${page.items}">
            <li>
              <bdi><c:out value="${entry.title}"/></bdi>
              <t:byline moment="${entry.deletedAt}"/>
              <details>
                <c:set var="name"><c:out value="${messages.text('trash.read.entry', entry.title)}"/></c:set>
                <summary aria-label="${name}"><fmt:message key="trash.read"/></summary>
                <div lang="<c:out value="${entry.language}"/>"><t:text entry="${entry}" raised="true"/></div>
              </details>
              <c:choose>
                <c:when test="${entry.removed}"><p class="hint">${messages.html('trash.removed', entry.removedBecause)}</p></c:when>
                <c:otherwise>
                  <form method="post" action="${links.to('TrashController#restore', entry.id)}">
                    <t:csrf/>
                    <c:set var="name"><c:out value="${messages.text('trash.restore.entry', entry.title)}"/></c:set>
                    <button class="quiet" aria-label="${name}"><fmt:message key="trash.restore"/></button>
                  </form>
                </c:otherwise>
              </c:choose>
            </li>
          </c:forEach>
        </ul>
      </c:otherwise>
    </c:choose>
    <p class="hint"><c:out value="${messages.text('quota.versions.used', versions.rows(), versions.most(), versions.megabytes(), versions.mostMegabytes())}"/></p>
    <p class="hint"><c:out value="${messages.text('quota.pictures.used', pictures.rows(), pictures.most(), pictures.megabytes(), pictures.mostMegabytes())}"/></p>
    <t:pages page="${page}" list="${links.to('TrashController#list')}"/>
    <p class="choices"><a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="entry.all"/></a></p>
  </jsp:body>
</t:page>
