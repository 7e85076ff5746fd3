<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="${first ? 'entry.list' : 'entry.list.older'}" lean="${first}">
  <jsp:attribute name="head">
    <script type="module" src="${assets.path('time.js')}"></script>
    <c:if test="${not empty older}">
      <link rel="next" href="${links.to('EntryController#list')}?before=<c:out value="${older}"/>">
    </c:if>
  </jsp:attribute>
  <jsp:body>
    <c:forEach var="entry" items="${entries}">
      <t:entry entry="${entry}"/>
    </c:forEach>
    <c:if test="${empty entries}">
      <div class="empty">
        <c:choose>
          <c:when test="${not first}">
            <p><fmt:message key="entry.list.end"/></p>
          </c:when>
          <c:when test="${signedIn.author}">
            <p><fmt:message key="entry.list.empty"/></p>
            <p class="choices"><a class="button" href="${links.to('EntryController#form')}"><fmt:message key="entry.list.empty.write"/></a></p>
          </c:when>
          <c:when test="${signedIn.present}">
            <p><fmt:message key="entry.list.empty.reader"/></p>
          </c:when>
          <c:otherwise>
            <p><fmt:message key="entry.list.empty"/></p>
            <p class="choices">
              <a class="button" href="${links.to('RegistrationController#form')}"><fmt:message key="entry.list.empty.register"/></a>
              <a class="button quiet" href="${links.to('SessionController#form')}"><fmt:message key="nav.signIn"/></a>
            </p>
          </c:otherwise>
        </c:choose>
      </div>
    </c:if>
    <c:if test="${not first or not empty older}">
      <nav class="choices" aria-label="<fmt:message key="entry.list.pages"/>">
        <c:if test="${not first}">
          <a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="entry.list.newest"/></a>
        </c:if>
        <c:if test="${not empty older}">
          <a class="button quiet" rel="next" href="${links.to('EntryController#list')}?before=<c:out value="${older}"/>"><fmt:message key="entry.list.older"/></a>
        </c:if>
      </nav>
    </c:if>
  </jsp:body>
</t:page>
